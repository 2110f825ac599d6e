// Files and requests.
#include "gauge.h"

_Use_decl_annotations_
NTSTATUS GaugeComplete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS GaugeCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    NTSTATUS status;

    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return GaugeComplete(Irp, status, 0);
    }
    if (GaugeIsGone(device)) {
        (VOID)GaugeComplete(Irp, STATUS_NO_SUCH_DEVICE, 0);
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return STATUS_UNSUCCESSFUL; // expect: irp/return-status-mismatch
    }
    status = GaugeComplete(Irp, STATUS_SUCCESS, 0);
    IoReleaseRemoveLock(&device->RemoveLock, Irp);
    return status;
}

// Neither of the two takes the remove lock: as long as there is a file the device is not removed, and once the
// device is gone by surprise they must still work.

_Use_decl_annotations_
NTSTATUS GaugeCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;

    GaugeReadsFlush(device, file, STATUS_CANCELLED);
    GaugeAlarmFlush(device, file, STATUS_CANCELLED);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Irp->IoStatus.Status; // expect: irp/use-after-complete
}

_Use_decl_annotations_
NTSTATUS GaugeClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return GaugeComplete(Irp, STATUS_SUCCESS, 0);
}

_Use_decl_annotations_
NTSTATUS GaugeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    NTSTATUS status;

    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return GaugeComplete(Irp, status, 0);
    }
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length < sizeof(GAUGE_SAMPLE)) {
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return STATUS_BUFFER_TOO_SMALL; // expect: irp/not-completed
    }
    if (GaugeIsGone(device)) {
        status = GaugeComplete(Irp, STATUS_NO_SUCH_DEVICE, 0);
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return status;
    }

    IoCsqInsertIrp(&device->ReadQueue, Irp, NULL); // marks the request pending
    if (GaugeIsGone(device)) {
        // The device went after the question above and its queue was emptied before this request was in it.
        GaugeReadsFlush(device, NULL, STATUS_NO_SUCH_DEVICE);
    }
    IoReleaseRemoveLock(&device->RemoveLock, Irp);
    return STATUS_SUCCESS; // expect: irp/pending-status-mismatch
}

_Use_decl_annotations_
NTSTATUS GaugeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE_DEVICE device = (PGAUGE_DEVICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG inLength = stack->Parameters.DeviceIoControl.InputBufferLength;
    ULONG outLength = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG_PTR information = 0;
    NTSTATUS status;

    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        return GaugeComplete(Irp, status, 0);
    }

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GAUGE_WAIT_ALARM:
        if (outLength < sizeof(GAUGE_ALARM)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        status = GaugeAlarmWait(device, Irp);
        break;

    case IOCTL_GAUGE_SET_LIMIT:
        if (inLength != sizeof(LONG)) {
            return GaugeComplete(Irp, STATUS_INVALID_PARAMETER, 0); // expect: removelock/leak
        }
        GaugeSetLimit(device, *(PLONG)Irp->AssociatedIrp.SystemBuffer);
        status = STATUS_SUCCESS;
        break;

    case IOCTL_GAUGE_SAVE_LIMIT:
        status = GaugeSaveLimit(device, Irp);
        break;

    case IOCTL_GAUGE_GET_STATISTICS:
        if (outLength < sizeof(GAUGE_STATISTICS)) {
            status = GaugeComplete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
            break;
        }
        GaugeStatistics(device, (PGAUGE_STATISTICS)Irp->AssociatedIrp.SystemBuffer);
        information = sizeof(GAUGE_STATISTICS);
        status = STATUS_SUCCESS;
        break;

    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }

    if (status != STATUS_PENDING) {
        (VOID)GaugeComplete(Irp, status, information); // expect: irp/double-complete
    }
    IoReleaseRemoveLock(&device->RemoveLock, Irp);
    return status;
}
