// The macro that may fail.
#include <ntddk.h>

NTSTATUS CrossbillClear(PIRP Irp);

NTSTATUS CrossbillClear(PIRP Irp)
{
    PUCHAR bytes = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

    if (bytes == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    bytes[0] = 0;
    return STATUS_SUCCESS;
}
