import Synchronization

/// A place of a solution at which an operation stands.
struct Site: Sendable, Hashable, Comparable {
  let operation: Operation
  let line: Int
  let column: Int

  static func < (a: Site, b: Site) -> Bool {
    (a.line, a.column, a.operation.rawValue) < (b.line, b.column, b.operation.rawValue)
  }
}

/// Something wrong that is done at one place, or wherever an operation is used.
struct Mutation: Sendable, Hashable, CustomStringConvertible {
  let operation: Operation
  /// Where; `nil` for everywhere.
  let site: Site?
  let change: Change
  /// The place of the site among those of its operation, from 1; 0 for everywhere.
  let number: Int

  var description: String {
    "\(operation.rawValue) \(number == 0 ? "everywhere" : "\(number)"): \(change.rawValue)"
  }

  /// Whether both can be made without one hiding the other.
  func isCompatible(with other: Mutation) -> Bool {
    operation != other.operation || (site != nil && other.site != nil && site != other.site)
  }
}

/// The places that a solution came by.
final class SiteRecord: Sendable {
  private let found = Mutex<Set<Site>>([])

  func insert(_ site: Site) { found.withLock { _ = $0.insert(site) } }

  /// In the order in which they stand.
  var sites: [Site] { found.withLock { $0.sorted() } }

  /// Every wrong thing at every place.
  var mutations: [Mutation] {
    Dictionary(grouping: sites, by: \.operation).flatMap { operation, sites in
      let places: [Site?] = operation.isOneThing && sites.count > 1 ? [nil] + sites : sites
      return places.flatMap { site in
        operation.changes.map { change in
          let number = site.flatMap { sites.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
          return Mutation(operation: operation, site: site, change: change, number: number)
        }
      }
    }.sorted { "\($0)" < "\($1)" }
  }
}
