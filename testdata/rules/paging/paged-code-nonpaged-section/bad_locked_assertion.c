// It asserts that its section is locked, but it is in no section that anybody could lock.
#include <wdm.h>

typedef struct _STUDIO {
    KEVENT Recorded;
    volatile LONG Takes;
    PVOID Section;
} STUDIO, *PSTUDIO;

VOID StudioRecord(PSTUDIO Studio);

#pragma alloc_text(PAGESTUD, StudioRecord)

VOID StudioOpen(PSTUDIO Studio)
{
    Studio->Section = MmLockPagableCodeSection((PVOID)StudioRecord);
}

VOID StudioRecord(PSTUDIO Studio)
{
    PAGED_CODE_LOCKED();
    InterlockedIncrement(&Studio->Takes);
}

VOID StudioStop(PSTUDIO Studio)
{
    PAGED_CODE_LOCKED(); // expect: paging/paged-code-nonpaged-section
    KeSetEvent(&Studio->Recorded, IO_NO_INCREMENT, FALSE);
}
