// Only Plug and Play calls it.
#include <wdm.h>

typedef struct _TARRAGON {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} TARRAGON, *PTARRAGON;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE TarragonAdd;
static DRIVER_UNLOAD TarragonUnload;
static DRIVER_DISPATCH TarragonAny;
static DRIVER_DISPATCH TarragonPnp;
static DRIVER_DISPATCH TarragonPower;
VOID TarragonSleep(PTARRAGON Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TarragonSleep)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TarragonUnload;
    DriverObject->DriverExtension->AddDevice = TarragonAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TarragonAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TarragonAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = TarragonAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = TarragonPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = TarragonPower;
    return STATUS_SUCCESS;
}

static VOID TarragonUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS TarragonAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PTARRAGON device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(TARRAGON), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PTARRAGON)self->DeviceExtension;
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

static NTSTATUS TarragonAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PTARRAGON)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS TarragonPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTARRAGON device = (PTARRAGON)DeviceObject->DeviceExtension;
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

VOID TarragonSleep(PTARRAGON Device)
{
    PAGED_CODE();
    Device->State = 2;
}

static NTSTATUS TarragonPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTARRAGON device = (PTARRAGON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        device->State = 3;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
