/* GUID and DEFINE_GUID. With INITGUID (initguid.h) the macro defines, otherwise it declares. */
#ifndef GUID_DEFINED
#define GUID_DEFINED
typedef struct _GUID {
    unsigned long Data1;
    unsigned short Data2;
    unsigned short Data3;
    unsigned char Data4[8];
} GUID;
#define __IID_DEFINED__
#define CLSID_DEFINED
typedef GUID *LPGUID, IID, *LPIID, CLSID, *LPCLSID, FMTID, *LPFMTID;
typedef const GUID *LPCGUID;
#define GUID_NULL_IS_DECLARED 1
#ifdef __cplusplus
#define REFGUID const GUID &
#define REFIID const IID &
#define REFCLSID const IID &
#define REFFMTID const IID &
extern "C++" {
inline int InlineIsEqualGUID(const GUID &a, const GUID &b) { return __builtin_memcmp(&a, &b, sizeof(GUID)) == 0; }
inline bool operator==(const GUID &a, const GUID &b) { return InlineIsEqualGUID(a, b) != 0; }
inline bool operator!=(const GUID &a, const GUID &b) { return !InlineIsEqualGUID(a, b); }
}
#define IsEqualGUID(a, b) InlineIsEqualGUID(a, b)
#else
#define REFGUID const GUID *
#define REFIID const IID *
#define REFCLSID const IID *
#define REFFMTID const IID *
#define IsEqualGUID(a, b) (!__builtin_memcmp(a, b, sizeof(GUID)))
#define InlineIsEqualGUID(a, b) IsEqualGUID(a, b)
#endif
#ifdef __cplusplus
#define IsEqualGUIDAligned(a, b) IsEqualGUID(a, b)
#else
#define IsEqualGUIDAligned(a, b) IsEqualGUID(&(a), &(b))
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)
#endif
#undef DEFINE_GUID
#ifdef __cplusplus
#define _IRQLINT_GUID_LINKAGE extern "C"
#else
#define _IRQLINT_GUID_LINKAGE extern
#endif
#ifdef INITGUID
#define DEFINE_GUID(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) \
    _IRQLINT_GUID_LINKAGE const GUID __declspec(selectany) n = { l, w1, w2, { b1, b2, b3, b4, b5, b6, b7, b8 } }
#else
#define DEFINE_GUID(n, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) _IRQLINT_GUID_LINKAGE const GUID n
#endif
#define DEFINE_OLEGUID(n, l, w1, w2) DEFINE_GUID(n, l, w1, w2, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
