// The unload routine stands in another file than the thread.
#include "timer.h"

DRIVER_UNLOAD TickUnload;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
VOID TickUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    TickStop();
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TickUnload;
    return TickStart();
}
