// The device may be paged.
#include <wdm.h>

typedef struct _SQUILL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SQUILL, *PSQUILL;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SquillAdd;
static DRIVER_UNLOAD SquillUnload;
static DRIVER_DISPATCH SquillAny;
static DRIVER_DISPATCH SquillPnp;
static DRIVER_DISPATCH SquillPower;
static VOID SquillSleep(PSQUILL Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SquillSleep)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SquillUnload;
    DriverObject->DriverExtension->AddDevice = SquillAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SquillAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SquillAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SquillAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SquillPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SquillPower;
    return STATUS_SUCCESS;
}

static VOID SquillUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SquillAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSQUILL device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SQUILL), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSQUILL)self->DeviceExtension;
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

static NTSTATUS SquillAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSQUILL)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SquillPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSQUILL device = (PSQUILL)DeviceObject->DeviceExtension;
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

static VOID SquillSleep(PSQUILL Device)
{
    PAGED_CODE();
    Device->State = 2;
}

static NTSTATUS SquillPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSQUILL device = (PSQUILL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        SquillSleep(device);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
