// The form with all parameters is told to stop the machine.
#include <ntddk.h>

PVOID SiskinMap(PMDL Mdl);

PVOID SiskinMap(PMDL Mdl)
{
    return MmMapLockedPagesSpecifyCache(Mdl, KernelMode, MmCached, NULL, TRUE, // expect: mdl/must-succeed-mapping
                                        HighPagePriority | MdlMappingNoExecute);
}
