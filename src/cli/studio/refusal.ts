/** What was asked for cannot be done, in a sentence for the teacher. */
export class StudioRefusal extends Error {}
