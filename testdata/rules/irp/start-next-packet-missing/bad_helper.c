// A helper completes; only one of its callers starts the next packet.
#include <ntddk.h>

static NTSTATUS HoeFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

typedef struct _HOE { BOOLEAN Off; BOOLEAN Busy; PULONG Registers; } HOE, *PHOE;

static NTSTATUS HoeBegin(PHOE Hoe)
{
    if (Hoe->Off)
        return STATUS_DEVICE_POWERED_OFF;
    if (Hoe->Busy)
        return STATUS_DEVICE_BUSY;
    WRITE_REGISTER_ULONG(Hoe->Registers, 1);
    return STATUS_SUCCESS;
}

DRIVER_STARTIO HoeStartIo;

_Use_decl_annotations_
VOID HoeStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = HoeBegin((PHOE)DeviceObject->DeviceExtension);

    if (status == STATUS_DEVICE_POWERED_OFF) {
        HoeFinish(Irp, status, 0);
        return; // expect: irp/start-next-packet-missing
    }
    if (!NT_SUCCESS(status)) {
        HoeFinish(Irp, status, 0);
        IoStartNextPacketByKey(DeviceObject, FALSE, 0);
    }
}
