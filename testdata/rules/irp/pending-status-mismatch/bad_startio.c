// The request is started by the system, and the routine says that it is done.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH HawkWrite;

_Use_decl_annotations_
NTSTATUS HawkWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoMarkIrpPending(Irp);
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    return STATUS_SUCCESS; // expect: irp/pending-status-mismatch
}
