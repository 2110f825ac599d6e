#include "parcel.h"

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD ParcelUnload;
DRIVER_ADD_DEVICE ParcelAddDevice;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, ParcelUnload)
#pragma alloc_text(PAGE, ParcelAddDevice)
#pragma alloc_text(PAGE, ParcelPnp)
#endif

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->MajorFunction[IRP_MJ_CREATE] = ParcelCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = ParcelCreateClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = ParcelRead;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = ParcelWrite;
    DriverObject->MajorFunction[IRP_MJ_PNP] = ParcelPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = ParcelPower;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = ParcelSystemControl;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = ParcelCleanup;
    DriverObject->DriverExtension->AddDevice = ParcelAddDevice;
    DriverObject->DriverUnload = ParcelUnload;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID ParcelUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    PAGED_CODE();
}

_Use_decl_annotations_
NTSTATUS ParcelAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PPARCEL_DEVICE device;
    PDEVICE_OBJECT self;
    NTSTATUS status;

    PAGED_CODE();
    status = IoCreateDevice(DriverObject, sizeof(PARCEL_DEVICE), NULL, FILE_DEVICE_UNKNOWN,
                            FILE_DEVICE_SECURE_OPEN, FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPARCEL_DEVICE)self->DeviceExtension;
    RtlZeroMemory(device, sizeof(*device));
    device->Self = self;
    IoInitializeRemoveLock(&device->RemoveLock, PARCEL_TAG, 0, 0);
    ParcelQueueInit(device);
    KeInitializeEvent(&device->LogIdle, NotificationEvent, TRUE);

    device->LogItem = IoAllocateWorkItem(self);
    if (device->LogItem == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto Fail;
    }
    device->Lower = IoAttachDeviceToDeviceStack(self, PhysicalDeviceObject);
    if (device->Lower == NULL) {
        status = STATUS_NO_SUCH_DEVICE;
        goto Fail;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;

Fail:
    if (device->LogItem != NULL) {
        IoFreeWorkItem(device->LogItem);
    }
    IoDeleteDevice(self);
    return status;
}

_Use_decl_annotations_
NTSTATUS ParcelPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    PAGED_CODE();
    status = IoAcquireRemoveLock(&device->RemoveLock, Irp);
    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    switch (stack->MinorFunction) {
    case IRP_MN_START_DEVICE:
        if (IoForwardIrpSynchronously(device->Lower, Irp)) {
            status = Irp->IoStatus.Status;
        } else {
            status = STATUS_UNSUCCESSFUL;
        }
        if (NT_SUCCESS(status)) {
            status = ParcelLogOpen(device);
        }
        if (NT_SUCCESS(status)) {
            ParcelTimerStart(device);
        }
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return status;

    case IRP_MN_REMOVE_DEVICE:
        ParcelTimerStop(device);
        ParcelQueueClear(device);
        ParcelLogClose(device);
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoReleaseRemoveLockAndWait(&device->RemoveLock, Irp);
        IoDetachDevice(device->Lower);
        IoFreeWorkItem(device->LogItem);
        IoDeleteDevice(device->Self);
        return status;

    default:
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(device->Lower, Irp);
        IoReleaseRemoveLock(&device->RemoveLock, Irp);
        return status;
    }
}

_Use_decl_annotations_
NTSTATUS ParcelPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&device->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(device->Lower, Irp);
    IoReleaseRemoveLock(&device->RemoveLock, Irp);
    return status;
}

_Use_decl_annotations_
NTSTATUS ParcelSystemControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&device->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(device->Lower, Irp);
    IoReleaseRemoveLock(&device->RemoveLock, Irp);
    return status;
}
