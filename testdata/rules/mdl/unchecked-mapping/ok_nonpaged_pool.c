// An MDL that was built over nonpaged pool is mapped already: there is nothing that could fail.
#include <ntddk.h>

NTSTATUS PeregrineDescribe(PUCHAR Block, ULONG Length);

NTSTATUS PeregrineDescribe(PUCHAR Block, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Block, Length, FALSE, FALSE, NULL);
    PUCHAR again;

    if (mdl == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    again = (PUCHAR)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);
    again[0] = 1;
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}
