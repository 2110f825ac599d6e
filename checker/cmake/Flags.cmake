# Compiler flags of our own code: warnings, sanitizers, fuzzing.
add_compile_options(-Wall -Wextra -Wno-unused-parameter -Wno-missing-field-initializers -fno-omit-frame-pointer)
if(IRQLINT_WERROR)
  add_compile_options(-Werror)
endif()

# LLVM is not sanitized: memory that its libraries poison or hand over is not ours to judge, see Sanitizers.cpp.
# vptr needs RTTI, function compares types across libraries that were built without it.
if(IRQLINT_SANITIZE OR IRQLINT_FUZZ)
  set(sanitize -fsanitize=address,undefined -fno-sanitize=vptr,function -fno-sanitize-recover=all)
  add_compile_options(${sanitize})
  add_link_options(${sanitize})
endif()
if(IRQLINT_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
