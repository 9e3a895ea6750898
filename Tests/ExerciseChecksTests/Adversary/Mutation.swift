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

/// Something wrong that is done at one place.
struct Mutation: Sendable, Hashable, CustomStringConvertible {
  let site: Site
  let change: Change
  /// The place of the site among those of its operation, from 1.
  let number: Int

  var description: String { "\(site.operation.rawValue) \(number): \(change.rawValue)" }
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
      sites.enumerated().flatMap { number, site in
        operation.changes.map { Mutation(site: site, change: $0, number: number + 1) }
      }
    }.sorted { ($0.site, "\($0.change)") < ($1.site, "\($1.change)") }
  }
}
