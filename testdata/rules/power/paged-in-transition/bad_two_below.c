// Two calls down.
#include <wdm.h>

typedef struct _SILT {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    KEVENT Idle;
    PIO_WORKITEM Item;
    FAST_MUTEX Guard;
    ULONG State;
} SILT, *PSILT;

DRIVER_INITIALIZE DriverEntry;
static DRIVER_ADD_DEVICE SiltAdd;
static DRIVER_UNLOAD SiltUnload;
static DRIVER_DISPATCH SiltAny;
static DRIVER_DISPATCH SiltPnp;
static DRIVER_DISPATCH SiltPower;
static VOID SiltWrite(PSILT Device, ULONG State);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, SiltWrite)
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = SiltUnload;
    DriverObject->DriverExtension->AddDevice = SiltAdd;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = SiltAny;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = SiltAny;
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SiltAny;
    DriverObject->MajorFunction[IRP_MJ_PNP] = SiltPnp;
    DriverObject->MajorFunction[IRP_MJ_POWER] = SiltPower;
    return STATUS_SUCCESS;
}

static VOID SiltUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

static NTSTATUS SiltAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    PSILT device;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(SILT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    device = (PSILT)self->DeviceExtension;
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

static NTSTATUS SiltAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PSILT)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS SiltPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSILT device = (PSILT)DeviceObject->DeviceExtension;
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

static VOID SiltWrite(PSILT Device, ULONG State)
{
    PAGED_CODE();
    Device->State = State;
}

static VOID SiltChange(PSILT Device, ULONG State)
{
    if (Device->State != State) {
        SiltWrite(Device, State);
    }
}

static NTSTATUS SiltPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSILT device = (PSILT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER && stack->Parameters.Power.Type == DevicePowerState) {
        SiltChange(device, (ULONG)stack->Parameters.Power.State.DeviceState); // expect: power/paged-in-transition
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
