// Stands in for fast-xml-parser and fast-xml-builder in the bundle: dbus-next reads and writes with them what an object
// on the bus can do. Evenfall calls what it knows by name, and offers nothing.
export class XMLParser {
  parse() {
    throw new Error(
      'An object on the bus was asked what it can do, but what reads XML is not part of the bundle.',
    )
  }
}

export default class XMLBuilder {
  build() {
    throw new Error('An object was offered on the bus, but what writes XML is not part of the bundle.')
  }
}
