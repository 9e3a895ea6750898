// Where the linker puts what: each part of the firmware in a section of its own, which the table of
// flash and RAM reads off again.

/// Writes `link.ld`.
struct LinkerScript {
  /// The board.
  let board: Board

  /// The file.
  var text: String {
    func memory(_ memory: Board.Memory) -> String {
      "ORIGIN = 0x\(String(memory.address, radix: 16)), LENGTH = \(memory.size)"
    }
    // In their order: the code of runtime.c is told by its file, before all other code.
    let parts = FirmwarePart.allCases.compactMap { part in
      contents(part).map { "  \(part.section) : { \($0) } > FLASH\n" }
    }
    return """
      /* Where everything goes on this board: \(board.name). Written by ./lesson device. */
      ENTRY(reset)
      MEMORY {
        FLASH (rx) : \(memory(board.flash))
        RAM (rw) : \(memory(board.ram))
      }
      SECTIONS {
      \(parts.joined())\
        .data : ALIGN(4) {
          data_start = .;
          *(.data* .sdata*)
          . = ALIGN(4);
          data_end = .;
        } > RAM AT> FLASH
        data_in_flash = LOADADDR(.data);
        .bss (NOLOAD) : ALIGN(4) {
          bss_start = .;
          *(.bss* .sbss* COMMON)
          . = ALIGN(4);
          bss_end = .;
        } > RAM
        stack_top = ORIGIN(RAM) + LENGTH(RAM);
        /DISCARD/ : {
          *(.ARM.exidx* .eh_frame* .comment .llvm* .swift_modhash .swift1_autolink_entries)
        }
      }

      """
  }

  /// What goes into a part of the flash, as the linker is told; `nil` for what it does by itself.
  private func contents(_ part: FirmwarePart) -> String? {
    switch part {
    case .vectors: "KEEP(*(.vectors))"
    case .runtime: "*runtime.o(.text*)"
    case .program: "*(.text*)"
    case .constants: "*(.rodata* .srodata* .data.rel.ro* .got*)"
    case .start, .weights, .biases, .table, .pictures, .lights: "*(\(part.section))"
    case .beginnings, .gaps: nil
    }
  }
}
