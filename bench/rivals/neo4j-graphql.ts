// A: @neo4j/graphql over the kinds that the operations touch, in Yoga.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import { listen } from '../variants/listen.js';
import { connect } from './connect.js';

const typeDefs = /* GraphQL */ `
  type Drug @node {
    id: ID!
    name: String!
    summary: String
    synonyms: [String!]
    bindsDomains: [ReceptorDomain!]! @relationship(type: "BINDS_DOMAIN", direction: OUT)
    testedIn: [Trial!]! @relationship(type: "TESTED_IN", direction: OUT)
    classes: [DrugClass!]! @relationship(type: "IN_CLASS", direction: OUT)
  }
  type ReceptorDomain @node {
    id: ID!
    name: String!
    region: String
  }
  type Trial @node {
    id: ID!
    name: String!
    phase: String
    status: String
    enrolls: [Cancer!]! @relationship(type: "ENROLLS", direction: OUT)
    reports: [Outcome!]! @relationship(type: "REPORTS", direction: OUT)
  }
  type Cancer @node {
    id: ID!
    name: String!
  }
  type Outcome @node {
    id: ID!
    name: String!
    metric: String
    value: Float
    low: Float
    high: Float
    unit: String
    finding: String
  }
  type DrugClass @node {
    id: ID!
    name: String!
    resistanceMechanisms: [ResistanceMechanism!]!
      @relationship(type: "RESISTS_VIA", direction: OUT)
  }
  type ResistanceMechanism @node {
    id: ID!
    name: String!
    drivenBy: [Pathway!]! @relationship(type: "DRIVEN_BY", direction: OUT)
  }
  type Pathway @node {
    id: ID!
    name: String!
    inhibitedBy: [Drug!]! @relationship(type: "INHIBITS", direction: IN)
  }
  type Claim @node {
    id: ID!
    name: String!
    topic: String
    evidenceLevel: String
    origin: String
    polarity: String
    about: [Drug!]! @relationship(type: "ABOUT", direction: OUT)
  }
`;

const schema = await new Neo4jGraphQL({ typeDefs, driver: connect() }).getSchema();
listen(createServer(createYoga({ schema, logging: false, graphiql: false })));
