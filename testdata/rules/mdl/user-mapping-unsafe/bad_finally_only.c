// A __finally cleans up, but catches nothing.
#include <ntddk.h>

PVOID GobyShow(PMDL Mdl, PKMUTEX Mutex);

PVOID GobyShow(PMDL Mdl, PKMUTEX Mutex)
{
    PVOID view = NULL;

    PAGED_CODE();
    KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
    __try {
        view = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority); // expect: mdl/user-mapping-unsafe
    } __finally {
        KeReleaseMutex(Mutex, FALSE);
    }
    return view;
}
