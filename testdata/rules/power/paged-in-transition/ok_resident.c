// Everything is resident.
#include <wdm.h>

typedef struct _TAMARIND {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} TAMARIND, *PTAMARIND;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE TamarindAdd;
static DRIVER_UNLOAD TamarindUnload;
static DRIVER_DISPATCH TamarindAny;
static DRIVER_DISPATCH TamarindPnp;
static DRIVER_DISPATCH TamarindPower;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TamarindUnload;
    DriverObject->DriverExtension->AddDevice = TamarindAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TamarindAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TamarindAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = TamarindAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = TamarindPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = TamarindPower;
    return STATUS_SUCCESS;
}

static VOID TamarindUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS TamarindAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PTAMARIND device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(TAMARIND), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PTAMARIND)self->DeviceExtension;
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

static NTSTATUS TamarindAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PTAMARIND)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS TamarindPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTAMARIND device = (PTAMARIND)DeviceObject->DeviceExtension;
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

static VOID TamarindSleep(PTAMARIND Device)
{
    Device->State = 2;
}

static NTSTATUS TamarindPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTAMARIND device = (PTAMARIND)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        TamarindSleep(device);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
