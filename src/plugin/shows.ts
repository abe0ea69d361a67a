// Gathers what an object shows, response key by response key, in the order of the document.
import type { Shown, SlotList } from './plan.js';
import type { Selected } from './select.js';

export class Shows {
  readonly all: Shown[] = [];

  /** A key that shows an item of a list; the item is added to the list. */
  add<T>(selected: Selected, of: SlotList, list: T[], item: T): void {
    this.at(selected, of, list.push(item) - 1);
  }

  /** A key that shows an item of a list which is there already. */
  at({ key, type }: Selected, of: SlotList, index: number): void {
    this.all.push({ kind: 'slot', key, type, of, index });
  }

  /** A key that shows a value, or what another resolver makes. */
  value({ key, type, field }: Selected): void {
    switch (field.kind) {
      case 'property': {
        const { property, list = false, rounded = false } = field;
        this.all.push({ kind: 'property', key, type, property, list, rounded });
        break;
      }
      case 'typename':
        this.all.push({ kind: 'typename', key, type, name: field.name });
        break;
      case 'cursor':
      case 'totalCount':
        this.all.push({ kind: field.kind, key, type });
        break;
      default:
        this.all.push({ kind: 'foreign', key, type });
    }
  }

  /** The properties that are shown, each once. */
  get properties(): string[] {
    return [
      ...new Set(this.all.flatMap((each) => (each.kind === 'property' ? each.property : []))),
    ];
  }
}
