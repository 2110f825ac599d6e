// A part of another MDL is mapped, and its mapping given back.
#include <ntddk.h>

NTSTATUS DuikerPart(PMDL Whole, PVOID Address, ULONG Length);

NTSTATUS DuikerPart(PMDL Whole, PVOID Address, ULONG Length)
{
    PMDL part = IoAllocateMdl(Address, Length, FALSE, FALSE, NULL);
    PULONG mapped;

    if (part == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoBuildPartialMdl(Whole, part, Address, Length);
    mapped = (PULONG)MmGetSystemAddressForMdlSafe(part, NormalPagePriority | MdlMappingNoExecute);
    if (mapped)
        *mapped = 0;
    MmPrepareMdlForReuse(part);
    IoFreeMdl(part);
    return mapped ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
