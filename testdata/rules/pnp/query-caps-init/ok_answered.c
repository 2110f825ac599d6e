// A bus driver answers such a query: what it leaves alone was set by who asked.
#include <wdm.h>

NTSTATUS ElmAnswer(PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PDEVICE_CAPABILITIES caps = stack->Parameters.DeviceCapabilities.Capabilities;
    if (stack->MinorFunction != IRP_MN_QUERY_CAPABILITIES)
        return STATUS_NOT_SUPPORTED;
    caps->Removable = TRUE;
    caps->SurpriseRemovalOK = TRUE;
    return STATUS_SUCCESS;
}
