// Only at a level that allows it.
#include <wdm.h>

typedef struct _TARO {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} TARO, *PTARO;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE TaroAdd;
static DRIVER_UNLOAD TaroUnload;
static DRIVER_DISPATCH TaroAny;
static DRIVER_DISPATCH TaroPnp;
static DRIVER_DISPATCH TaroPower;
static VOID TaroSleep(PTARO Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TaroSleep)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TaroUnload;
    DriverObject->DriverExtension->AddDevice = TaroAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TaroAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TaroAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = TaroAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = TaroPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = TaroPower;
    return STATUS_SUCCESS;
}

static VOID TaroUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS TaroAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PTARO device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(TARO), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PTARO)self->DeviceExtension;
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

static NTSTATUS TaroAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PTARO)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS TaroPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTARO device = (PTARO)DeviceObject->DeviceExtension;
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

static VOID TaroSleep(PTARO Device)
{
    PAGED_CODE();
    Device->State = 2;
}

static NTSTATUS TaroPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTARO device = (PTARO)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && KeGetCurrentIrql() < DISPATCH_LEVEL) {
        TaroSleep(device);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
