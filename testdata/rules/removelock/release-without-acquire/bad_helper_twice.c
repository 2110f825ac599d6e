// A helper that ends the request releases, and on one way does so twice.
#include <wdm.h>

typedef struct _SLUICE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    BOOLEAN Started;
} SLUICE, *PSLUICE;

static DRIVER_DISPATCH SluicePnp;

VOID SluiceSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = SluicePnp;
}

static NTSTATUS SluiceHandle(PSLUICE Sluice, PIRP Irp)
{
    NTSTATUS status;

    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_QUERY_STOP_DEVICE) {
        Irp->IoStatus.Status = STATUS_UNSUCCESSFUL;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        IoReleaseRemoveLock(&Sluice->RemoveLock, Irp);
        IoReleaseRemoveLock(&Sluice->RemoveLock, Irp);
        return STATUS_UNSUCCESSFUL;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Sluice->Lower, Irp);
    IoReleaseRemoveLock(&Sluice->RemoveLock, Irp);
    return status;
}

static NTSTATUS SluicePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSLUICE sluice = (PSLUICE)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&sluice->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    return SluiceHandle(sluice, Irp); // expect: removelock/release-without-acquire
}
