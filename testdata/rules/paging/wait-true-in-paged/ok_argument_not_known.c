// Whether a wait follows is the caller's to say, and the callers are not known.
#include <wdm.h>

typedef struct _GONG {
    KEVENT Struck;
} GONG, *PGONG;

LONG GongStrike_ok(PGONG Gong, BOOLEAN Wait);
#pragma alloc_text(PAGE, GongStrike_ok)

LONG GongStrike_ok(PGONG Gong, BOOLEAN Wait)
{
    PAGED_CODE();
    return KeSetEvent(&Gong->Struck, IO_NO_INCREMENT, Wait);
}
