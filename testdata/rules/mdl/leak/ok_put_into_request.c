// It is put into a request by hand.
#include <ntddk.h>

NTSTATUS GerbilAttach(PIRP Irp, PVOID Pool, ULONG Length);

NTSTATUS GerbilAttach(PIRP Irp, PVOID Pool, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Pool, Length, FALSE, FALSE, NULL);

    if (!mdl)
        return STATUS_INSUFFICIENT_RESOURCES;
    MmBuildMdlForNonPagedPool(mdl);
    Irp->MdlAddress = mdl;
    return STATUS_SUCCESS;
}
