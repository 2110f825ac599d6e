// Code of another file has seen to the pages.
#include <ntddk.h>

NTSTATUS ChamoisStamp(PVOID Memory, ULONG Length);

VOID ChamoisPrepare(PMDL Mdl);
VOID ChamoisGiveBack(PMDL Mdl);

NTSTATUS ChamoisStamp(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    ChamoisPrepare(mdl);
    PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
    if (mapped)
        *mapped = 1;
    ChamoisGiveBack(mdl);
    return mapped ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
