// Nothing here says at which level the helper is called.
#include <wdm.h>

ULONG Digest_ok(const UCHAR *Data, ULONG Length)
{
    ULONG sum = 0;
    ULONG i;

    if (Data == NULL) {
        return 0;
    }
    PAGED_CODE();
    for (i = 0; i < Length; i++) {
        sum = sum * 31 + Data[i];
    }
    return sum;
}
