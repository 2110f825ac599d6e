// Without the marked line the exception path keeps the resource.
#include <wdm.h>

typedef struct _BITMAP {
    ERESOURCE Resource;
    ULONG Set;
    ULONG Size;
} BITMAP, *PBITMAP;

VOID BitmapSet(PBITMAP Bitmap, ULONG Count)
{
    ExEnterCriticalRegionAndAcquireResourceExclusive(&Bitmap->Resource);
    __try {
        if (Bitmap->Set + Count > Bitmap->Size) {
            ExRaiseStatus(STATUS_DISK_FULL);
        }
        Bitmap->Set += Count;
        ExReleaseResourceAndLeaveCriticalRegion(&Bitmap->Resource);
    } __finally {
        if (AbnormalTermination()) {
            Bitmap->Set = 0;
            ExReleaseResourceAndLeaveCriticalRegion(&Bitmap->Resource); // guard
        }
    }
}
