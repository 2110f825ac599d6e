// Only where the level allows it.
#include <wdm.h>

typedef struct _RADISH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} RADISH, *PRADISH;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE RadishAdd;
static DRIVER_UNLOAD RadishUnload;
static DRIVER_DISPATCH RadishAny;
static DRIVER_DISPATCH RadishPnp;
static DRIVER_DISPATCH RadishPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = RadishUnload;
    DriverObject->DriverExtension->AddDevice = RadishAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = RadishAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = RadishAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = RadishAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = RadishPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = RadishPower;
    return STATUS_SUCCESS;
}

static VOID RadishUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS RadishAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PRADISH device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(RADISH), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PRADISH)self->DeviceExtension;
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

static NTSTATUS RadishAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PRADISH)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS RadishPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRADISH device = (PRADISH)DeviceObject->DeviceExtension;
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

static NTSTATUS RadishPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRADISH device = (PRADISH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && KeGetCurrentIrql() == PASSIVE_LEVEL) {
        KeWaitForSingleObject(&device->Idle, Executive, KernelMode, FALSE, NULL);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
