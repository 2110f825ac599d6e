// The device queue took it, or the device was idle and the IRP is still here.
#include <wdm.h>

typedef struct _PUMP {
    KDEVICE_QUEUE Queue;
    ULONG Rate;
} PUMP, *PPUMP;

static VOID PumpStart(PPUMP Pump, PIRP Irp)
{
    Pump->Rate = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

DRIVER_DISPATCH PumpWrite_ok;

_Use_decl_annotations_
NTSTATUS PumpWrite_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPUMP pump = (PPUMP)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (!KeInsertDeviceQueue(&pump->Queue, &Irp->Tail.Overlay.DeviceQueueEntry)) {
        PumpStart(pump, Irp);
    }
    KeLowerIrql(irql);
    return STATUS_PENDING;
}
