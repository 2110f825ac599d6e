// Waits until the device is idle.
#include <wdm.h>

typedef struct _PEBBLE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} PEBBLE, *PPEBBLE;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE PebbleAdd;
static DRIVER_UNLOAD PebbleUnload;
static DRIVER_DISPATCH PebbleAny;
static DRIVER_DISPATCH PebblePnp;
static DRIVER_DISPATCH PebblePower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PebbleUnload;
    DriverObject->DriverExtension->AddDevice = PebbleAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PebbleAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PebbleAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PebbleAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PebblePnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PebblePower;
    return STATUS_SUCCESS;
}

static VOID PebbleUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS PebbleAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PPEBBLE device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(PEBBLE), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPEBBLE)self->DeviceExtension;
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

static NTSTATUS PebbleAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PPEBBLE)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS PebblePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEBBLE device = (PPEBBLE)DeviceObject->DeviceExtension;
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

static NTSTATUS PebblePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEBBLE device = (PPEBBLE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        KeWaitForSingleObject(&device->Idle, Executive, KernelMode, FALSE, NULL); // expect: power/passive-only-ddi
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
