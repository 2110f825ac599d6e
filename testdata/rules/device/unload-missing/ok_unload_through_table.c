// The routine comes from a table: that one is set is enough.
#include <ntddk.h>

typedef struct _HULL_ROUTINES { PDRIVER_UNLOAD Unload; } HULL_ROUTINES;

DRIVER_UNLOAD HullUnload;
static const HULL_ROUTINES g_Routines[2] = {{HullUnload}, {NULL}};
static ULONG g_Mode;

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = g_Routines[g_Mode & 1].Unload;
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
}

_Use_decl_annotations_
VOID HullUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteDevice(DriverObject->DeviceObject);
}
