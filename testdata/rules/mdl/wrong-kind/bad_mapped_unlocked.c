// Pages are mapped that nobody has locked.
#include <ntddk.h>

NTSTATUS KuduStamp(PVOID Memory, ULONG Length);

NTSTATUS KuduStamp(PVOID Memory, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Memory, Length, FALSE, FALSE, NULL);

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute); // expect: mdl/wrong-kind
    if (mapped)
        *mapped = 1;
    IoFreeMdl(mdl);
    return mapped ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
