// One flag makes it right.
#include <wdm.h>

typedef struct _TUBER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} TUBER, *PTUBER;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE TuberAdd;
static DRIVER_UNLOAD TuberUnload;
static DRIVER_DISPATCH TuberAny;
static DRIVER_DISPATCH TuberPnp;
static DRIVER_DISPATCH TuberPower;
static VOID TuberSleep(PTUBER Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TuberSleep)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TuberUnload;
    DriverObject->DriverExtension->AddDevice = TuberAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TuberAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = TuberAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = TuberAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = TuberPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = TuberPower;
    return STATUS_SUCCESS;
}

static VOID TuberUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS TuberAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PTUBER device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(TUBER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PTUBER)self->DeviceExtension;
    device->Self = self;
    KeInitializeEvent(&device->Idle, NotificationEvent, TRUE);
    ExInitializeFastMutex(&device->Guard);
    device->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (device->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags |= DO_BUFFERED_IO;
    self->Flags |= DO_POWER_PAGABLE; // guard
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS TuberAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PTUBER)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS TuberPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTUBER device = (PTUBER)DeviceObject->DeviceExtension;
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

static VOID TuberSleep(PTUBER Device)
{
    PAGED_CODE();
    Device->State = 2;
}

static NTSTATUS TuberPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTUBER device = (PTUBER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        TuberSleep(device);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
