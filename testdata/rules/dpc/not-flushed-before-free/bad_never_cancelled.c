// The heartbeat runs as long as the machine does, the driver does not.
#include <wdm.h>

typedef struct _EXT {
    KTIMER Heartbeat;
    KDPC Dpc;
    ULONG Beats;
} EXT, *PEXT;

static PDEVICE_OBJECT g_Device;

KDEFERRED_ROUTINE HeartbeatDpc;
DRIVER_UNLOAD Unload;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
VOID HeartbeatDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PEXT ext = (PEXT)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    ext->Beats++;
}

_Use_decl_annotations_
VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    IoDeleteDevice(g_Device);
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    PEXT ext;
    LARGE_INTEGER due;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Unload;
    status = IoCreateDevice(DriverObject, sizeof(EXT), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &g_Device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ext = (PEXT)g_Device->DeviceExtension;
    KeInitializeDpc(&ext->Dpc, HeartbeatDpc, ext);
    KeInitializeTimerEx(&ext->Heartbeat, SynchronizationTimer);
    due.QuadPart = -10000LL * 1000;
    KeSetTimerEx(&ext->Heartbeat, due, 1000, &ext->Dpc); // expect: dpc/not-flushed-before-free
    return STATUS_SUCCESS;
}
