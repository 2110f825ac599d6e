// The object remembers that its lock is held, and the helper looks there.
#include <wdm.h>

typedef struct _FRAME {
    FAST_MUTEX Mutex;
    BOOLEAN Locked;
    ULONG Rows;
} FRAME, *PFRAME;

_IRQL_raises_(APC_LEVEL)
static VOID FrameEnter(PFRAME Frame)
{
    ExAcquireFastMutex(&Frame->Mutex);
    Frame->Locked = TRUE;
}

static VOID FrameAddRow(PFRAME Frame)
{
    BOOLEAN mine = FALSE;

    if (!Frame->Locked) {
        FrameEnter(Frame);
        mine = TRUE;
    }
    Frame->Rows++;
    if (mine) {
        Frame->Locked = FALSE;
        ExReleaseFastMutex(&Frame->Mutex);
    }
}

VOID FrameFill_ok(PFRAME Frame)
{
    FrameEnter(Frame);
    FrameAddRow(Frame);
    FrameAddRow(Frame);
    Frame->Locked = FALSE;
    ExReleaseFastMutex(&Frame->Mutex);
}
