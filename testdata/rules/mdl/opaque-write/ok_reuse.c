// A partial MDL is prepared for its next use.
#include <ntddk.h>

VOID BarnaclePart(PMDL Whole, PMDL Part, ULONG Offset, ULONG Length);

VOID BarnaclePart(PMDL Whole, PMDL Part, ULONG Offset, ULONG Length)
{
    MmPrepareMdlForReuse(Part);
    IoBuildPartialMdl(Whole, Part, (PUCHAR)MmGetMdlVirtualAddress(Whole) + Offset, Length);
}
