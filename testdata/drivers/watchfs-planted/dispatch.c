#include "watchfs.h"

_Dispatch_type_(IRP_MJ_CREATE) static DRIVER_DISPATCH WatchCreate;
_Dispatch_type_(IRP_MJ_READ) static DRIVER_DISPATCH WatchRead;
_Dispatch_type_(IRP_MJ_SET_INFORMATION) static DRIVER_DISPATCH WatchSetInformation;
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) static DRIVER_DISPATCH WatchControl;
static DRIVER_DISPATCH WatchPass;
static IO_COMPLETION_ROUTINE WatchReadDone;
static IO_COMPLETION_ROUTINE WatchPowerDone;

#pragma alloc_text(INIT, WatchFillDispatch)
#pragma alloc_text(PAGE, WatchCreate)
#pragma alloc_text(PAGE, WatchPowerDone)
#pragma alloc_text(PAGE, WatchSetInformation)

#define IOCTL_WATCH_NAMES CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_READ_DATA)

static NTSTATUS WatchPass(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PWATCH_DEVICE)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS Fail(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS WatchCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWATCH_DEVICE device = (PWATCH_DEVICE)DeviceObject->DeviceExtension;
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    NTSTATUS status;

    PAGED_CODE();
    if (file != NULL && file->FileName.Length != 0) {
        status = WatchNameOpened(device, &file->FileName);
        if (status == STATUS_INSUFFICIENT_RESOURCES) {
            return Fail(Irp, status);
        }
    }
    return WatchPass(DeviceObject, Irp); // expect: lock/resource-unbalanced
}

static NTSTATUS WatchReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    WatchCountRead((PWATCH_DEVICE)Context, Irp->IoStatus.Status);
    if (!NT_SUCCESS(Irp->IoStatus.Status) && IoGetCurrentIrpStackLocation(Irp)->FileObject != NULL) {
        WatchNameIsKept((PWATCH_DEVICE)Context, // expect: paging/paged-callee-at-dispatch
                        &IoGetCurrentIrpStackLocation(Irp)->FileObject->FileName);
    }
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS WatchRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWATCH_DEVICE device = (PWATCH_DEVICE)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, WatchReadDone, device, TRUE, TRUE, TRUE);
    return IoCallDriver(device->Lower, Irp);
}

static NTSTATUS WatchPowerDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) // expect: paging/nonpaged-role-in-paged
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

static NTSTATUS WatchPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, WatchPowerDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(((PWATCH_DEVICE)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS WatchSetInformation(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWATCH_DEVICE device = (PWATCH_DEVICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();
    if (stack->Parameters.SetFile.FileInformationClass == FileDispositionInformation && stack->FileObject != NULL &&
        WatchNameIsKept(device, &stack->FileObject->FileName)) {
        return Fail(Irp, STATUS_CANNOT_DELETE);
    }
    return WatchPass(DeviceObject, Irp);
}

static NTSTATUS WatchControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWATCH_DEVICE device = (PWATCH_DEVICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG written = 0;
    NTSTATUS status;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_WATCH_NAMES) {
        return WatchPass(DeviceObject, Irp);
    }
    status = WatchNamesCopy(device, Irp->UserBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength, &written);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

_Use_decl_annotations_
NTSTATUS WatchFillDispatch(PDRIVER_OBJECT DriverObject)
{
    ULONG i;

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        DriverObject->MajorFunction[i] = WatchPass;
    }
    DriverObject->MajorFunction[IRP_MJ_CREATE] = WatchCreate;
    DriverObject->MajorFunction[IRP_MJ_READ] = WatchRead;
    DriverObject->MajorFunction[IRP_MJ_POWER] = WatchPower;
    DriverObject->MajorFunction[IRP_MJ_SET_INFORMATION] = WatchSetInformation;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = WatchControl;
    return STATUS_SUCCESS;
}
