// The work is left to a work item.
#include <wdm.h>

typedef struct _ROSIN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} ROSIN, *PROSIN;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE RosinAdd;
static DRIVER_UNLOAD RosinUnload;
static DRIVER_DISPATCH RosinAny;
static DRIVER_DISPATCH RosinPnp;
static DRIVER_DISPATCH RosinPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = RosinUnload;
    DriverObject->DriverExtension->AddDevice = RosinAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = RosinAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = RosinAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = RosinAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = RosinPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = RosinPower;
    return STATUS_SUCCESS;
}

static VOID RosinUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS RosinAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PROSIN device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(ROSIN), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PROSIN)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS RosinAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PROSIN)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS RosinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROSIN device = (PROSIN)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = device->Lower;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        IoDetachDevice(lower);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}

static IO_WORKITEM_ROUTINE RosinLater;

static VOID RosinLater(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PROSIN device = (PROSIN)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (device != NULL) {
        KeWaitForSingleObject(&device->Idle, Executive, KernelMode, FALSE, NULL);
    }
}

static NTSTATUS RosinPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROSIN device = (PROSIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && device->Item != NULL) {
        IoQueueWorkItem(device->Item, RosinLater, DelayedWorkQueue, device);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
