// One case of a switch does not start the next packet.
#include <ntddk.h>

static NTSTATUS AxeFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}
DRIVER_STARTIO AxeStartIo;

_Use_decl_annotations_
VOID AxeStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    switch (IoGetCurrentIrpStackLocation(Irp)->MajorFunction) {
    case IRP_MJ_READ:
        AxeFinish(Irp, STATUS_END_OF_FILE, 0);
        IoStartNextPacket(DeviceObject, FALSE);
        break;
    case IRP_MJ_WRITE:
        AxeFinish(Irp, STATUS_SUCCESS, 1);
        IoStartNextPacket(DeviceObject, FALSE);
        break;
    default:
        AxeFinish(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
        break;
    }
} // expect: irp/start-next-packet-missing
