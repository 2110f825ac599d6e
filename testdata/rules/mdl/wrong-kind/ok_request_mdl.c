// The I/O manager has locked the pages of a request.
#include <ntddk.h>

NTSTATUS GazelleStamp(PIRP Irp);

NTSTATUS GazelleStamp(PIRP Irp)
{
    PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

    if (mapped == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    *mapped = 1;
    return STATUS_SUCCESS;
}
