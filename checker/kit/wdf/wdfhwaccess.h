/* irqlint kit, KMDF: hwaccess class */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
