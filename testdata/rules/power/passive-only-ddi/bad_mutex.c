// A fast mutex guards the state.
#include <wdm.h>

typedef struct _PEPPER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} PEPPER, *PPEPPER;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE PepperAdd;
static DRIVER_UNLOAD PepperUnload;
static DRIVER_DISPATCH PepperAny;
static DRIVER_DISPATCH PepperPnp;
static DRIVER_DISPATCH PepperPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PepperUnload;
    DriverObject->DriverExtension->AddDevice = PepperAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PepperAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PepperAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PepperAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PepperPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PepperPower;
    return STATUS_SUCCESS;
}

static VOID PepperUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS PepperAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PPEPPER device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(PEPPER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPEPPER)self->DeviceExtension;
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

static NTSTATUS PepperAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PPEPPER)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS PepperPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEPPER device = (PPEPPER)DeviceObject->DeviceExtension;
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

static NTSTATUS PepperPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPEPPER device = (PPEPPER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        ExAcquireFastMutex(&device->Guard); // expect: power/passive-only-ddi
        device->State = 1;
        ExReleaseFastMutex(&device->Guard);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
