// The IRP waits in a cancel-safe queue, and its claim with it: whoever takes it out releases.
#include <wdm.h>

typedef struct _PUMP {
    IO_REMOVE_LOCK RemoveLock;
    IO_CSQ Queue;
    KDPC Dpc;
} PUMP, *PPUMP;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PumpRead;

NTSTATUS PumpRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPUMP pump = (PPUMP)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&pump->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoCsqInsertIrp(&pump->Queue, Irp, NULL);
    return STATUS_PENDING;
}

static KDEFERRED_ROUTINE PumpDpc;

static VOID PumpDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    PPUMP pump = (PPUMP)Context;
    PIRP irp = IoCsqRemoveNextIrp(&pump->Queue, NULL);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (irp != NULL) {
        irp->IoStatus.Status = STATUS_SUCCESS;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_DISK_INCREMENT);
        IoReleaseRemoveLock(&pump->RemoveLock, irp);
    }
}

VOID PumpInitialize(PPUMP Pump)
{
    KeInitializeDpc(&Pump->Dpc, PumpDpc, Pump);
}
