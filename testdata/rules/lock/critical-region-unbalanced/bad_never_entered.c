// The unload routine leaves a region that it never entered.
#include <wdm.h>

DRIVER_UNLOAD DriverUnload;
DRIVER_INITIALIZE DriverEntry;

static ERESOURCE Table;

VOID DriverUnload(PDRIVER_OBJECT Driver)
{
    UNREFERENCED_PARAMETER(Driver);
    ExDeleteResourceLite(&Table);
    KeLeaveCriticalRegion(); // expect: lock/critical-region-unbalanced
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->DriverUnload = DriverUnload;
    return ExInitializeResourceLite(&Table);
}
