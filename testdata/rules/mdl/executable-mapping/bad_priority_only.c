// Only the priority is given.
#include <ntddk.h>

NTSTATUS VireoClear(PIRP Irp);

NTSTATUS VireoClear(PIRP Irp)
{
    PUCHAR bytes = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority); // expect: mdl/executable-mapping

    if (bytes == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    bytes[0] = 0;
    return STATUS_SUCCESS;
}
