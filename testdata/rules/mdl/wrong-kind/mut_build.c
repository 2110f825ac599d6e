// Without its guard pages are mapped that nobody has locked or described.
#include <ntddk.h>

NTSTATUS KlipspringerStamp(PVOID Memory, ULONG Length);

NTSTATUS KlipspringerStamp(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl); // guard
    PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
    if (mapped)
        *mapped = 1;
    IoFreeMdl(mdl);
    return mapped ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
