#include "toll.h"

DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD TollUnload;
static DRIVER_ADD_DEVICE TollAddDevice;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(PAGE, TollUnload)
#pragma alloc_text(PAGE, TollAddDevice)
#endif

TOLL_GLOBALS Toll;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    ULONG i;

    UNREFERENCED_PARAMETER(RegistryPath);
    KeInitializeEvent(&Toll.ControlGate, SynchronizationEvent, TRUE);
    KeInitializeSpinLock(&Toll.TotalsLock);
    KeInitializeSpinLock(&Toll.WaiterLock);

    for (i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) {
        DriverObject->MajorFunction[i] = TollPass;
    }
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TollCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TollCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = TollCleanup;
    DriverObject->MajorFunction[IRP_MJ_READ] = TollRead;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = TollDeviceControl;
    DriverObject->MajorFunction[IRP_MJ_PNP] = TollPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = TollPower;
    DriverObject->DriverExtension->AddDevice = TollAddDevice;
    DriverObject->DriverUnload = TollUnload;
    return STATUS_SUCCESS;
}

static VOID TollUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    PAGED_CODE();
}

_Use_decl_annotations_
PTOLL_FILTER TollFilterOf(PDEVICE_OBJECT DeviceObject)
{
    PTOLL_HEADER header = (PTOLL_HEADER)DeviceObject->DeviceExtension;

    return header->Kind == TollFilter ? CONTAINING_RECORD(header, TOLL_FILTER, Header) : NULL;
}

_Use_decl_annotations_
NTSTATUS TollComplete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS TollAddDevice(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT PhysicalDeviceObject)
{
    PDEVICE_OBJECT self = NULL;
    PTOLL_FILTER filter;
    NTSTATUS status;

    PAGED_CODE();
    status = IoCreateDevice(DriverObject, sizeof(TOLL_FILTER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN,
                            FALSE, &self);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    filter = (PTOLL_FILTER)self->DeviceExtension;
    RtlZeroMemory(filter, sizeof(*filter));
    filter->Header.Kind = TollFilter;
    filter->Self = self;
    IoInitializeRemoveLock(&filter->RemoveLock, TOLL_TAG, 0, 0);

    // Before attaching, so that a failure has little to undo.
    status = TollControlReference(DriverObject);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(self);
        return status;
    }
    filter->Lower = IoAttachDeviceToDeviceStack(self, PhysicalDeviceObject);
    if (filter->Lower == NULL) {
        TollControlDereference();
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }

    // A filter looks like what is below it.
    self->DeviceType = filter->Lower->DeviceType;
    self->Characteristics |= filter->Lower->Characteristics;
    // expect+1: device/flags-assigned
    self->Flags = filter->Lower->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO | DO_POWER_PAGABLE);
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}
