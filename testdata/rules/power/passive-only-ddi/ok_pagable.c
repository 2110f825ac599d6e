// The device may be paged: power requests come at PASSIVE_LEVEL.
#include <wdm.h>

typedef struct _POLLEN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} POLLEN, *PPOLLEN;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE PollenAdd;
static DRIVER_UNLOAD PollenUnload;
static DRIVER_DISPATCH PollenAny;
static DRIVER_DISPATCH PollenPnp;
static DRIVER_DISPATCH PollenPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = PollenUnload;
    DriverObject->DriverExtension->AddDevice = PollenAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = PollenAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = PollenAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = PollenAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = PollenPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = PollenPower;
    return STATUS_SUCCESS;
}

static VOID PollenUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS PollenAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PPOLLEN device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(POLLEN), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PPOLLEN)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_POWER_PAGABLE;
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS PollenAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PPOLLEN)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS PollenPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOLLEN device = (PPOLLEN)DeviceObject->DeviceExtension;
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

static NTSTATUS PollenPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOLLEN device = (PPOLLEN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        KeWaitForSingleObject(&device->Idle, Executive, KernelMode, FALSE, NULL);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
