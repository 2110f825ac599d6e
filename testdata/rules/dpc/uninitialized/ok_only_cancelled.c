// The path that failed cancels what may never have been initialized: harmless in zeroed memory, and not queued.
#include <wdm.h>

typedef struct _LINE {
    KTIMER Timer;
    PVOID Buffer;
} LINE, *PLINE;

PLINE LineCreate(VOID)
{
    PLINE line = (PLINE)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(LINE), 'eniL');
    LARGE_INTEGER due;

    if (line == NULL) {
        return NULL;
    }
    RtlZeroMemory(line, sizeof(*line));
    line->Buffer = ExAllocatePoolWithTag(NonPagedPoolNx, PAGE_SIZE, 'eniL');
    if (line->Buffer != NULL) {
        KeInitializeTimer(&line->Timer);
        due.QuadPart = -10000;
        KeSetTimer(&line->Timer, due, NULL);
    }
    return line;
}

VOID LineDelete(PLINE Line)
{
    KeCancelTimer(&Line->Timer);
    if (Line->Buffer != NULL) {
        ExFreePoolWithTag(Line->Buffer, 'eniL');
    }
    ExFreePoolWithTag(Line, 'eniL');
}
